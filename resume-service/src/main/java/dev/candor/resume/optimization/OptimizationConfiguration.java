package dev.candor.resume.optimization;

import dev.candor.runtime.messaging.Ids;
import dev.candor.runtime.web.Cursor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Groups what several classes here need together. */
@Configuration(proxyBeanMethods = false)
class OptimizationConfiguration {

    @Bean
    OptimizationService.Tools optimizationTools(Ids ids, JsonMapper json, ModelOffers offers) {
        return new OptimizationService.Tools(ids, json, offers);
    }

    /** Where nothing says which models there are, there are none. */
    @Bean
    @ConditionalOnMissingBean
    ModelOffers noModels() {
        return owner -> ModelOffers.Offer.NONE;
    }

    @Bean
    EventPump.Rows streamedRows(OptimizationRows facts, ProgressRows progress) {
        return new EventPump.Rows(facts, progress);
    }

    @Bean
    OptimizationController.Lookups optimizationReading(OptimizationViews views, OptimizationRows rows, Cursor cursor) {
        return new OptimizationController.Lookups(views, rows, cursor);
    }
}
