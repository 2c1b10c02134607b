package dev.candor.gateway.ui;

import dev.candor.gateway.identity.MailLinks;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page at the one address that is also posted to: without this, Spring would refuse to show it. */
@Controller
class UnsubscribePage {

    private final PageHandler page;

    UnsubscribePage(PageHandler page) {
        this.page = page;
    }

    @GetMapping(MailLinks.PATH)
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page.handleRequest(request, response);
    }
}
