package dev.candor.runtime.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what failed outside of controllers, in filters or in the container. */
@Controller
class ProblemErrorController implements ErrorController {

    private final ProblemWriter problems;

    ProblemErrorController(ProblemWriter problems) {
        this.problems = problems;
    }

    @RequestMapping("${server.error.path:${error.path:/error}}")
    ResponseEntity<Object> error(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (failure instanceof AuthenticationServiceException || ProblemAdvice.away(failure)) {
            return problems.unavailable();
        }
        return problems.answer(
                type(status instanceof Integer code ? code : 404),
                "The request cannot be answered.",
                List.of(),
                new HttpHeaders());
    }

    private static ProblemType type(int status) {
        for (CommonProblem problem : CommonProblem.values()) {
            if (problem.status().value() == status) {
                return problem;
            }
        }
        return status < 500 ? CommonProblem.INVALID_INPUT : CommonProblem.INTERNAL_ERROR;
    }
}
