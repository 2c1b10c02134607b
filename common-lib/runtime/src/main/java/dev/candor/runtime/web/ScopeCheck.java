package dev.candor.runtime.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a request through only with the scope its method asks for, and only services to internal addresses. */
final class ScopeCheck implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        InternalApi internal = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), InternalApi.class);
        RequiredScope scope = method.getMethodAnnotation(RequiredScope.class);
        if (scope == null && internal == null) {
            return true;
        }
        Caller caller = Callers.current()
                .orElseThrow(() -> new ProblemException(CommonProblem.UNAUTHENTICATED, "Sign in or send a token."));
        if (internal != null && !internal.forPerson() && !caller.service()) {
            throw new ProblemException(CommonProblem.FORBIDDEN, "Only services may ask here.");
        }
        if (scope != null && !caller.scopes().contains(scope.value())) {
            throw new ProblemException(
                    CommonProblem.INSUFFICIENT_SCOPE, "The token lacks the scope " + scope.value() + ".");
        }
        return true;
    }
}
