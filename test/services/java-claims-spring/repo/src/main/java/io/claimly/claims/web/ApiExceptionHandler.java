package io.claimly.claims.web;

import feign.FeignException;
import feign.RetryableException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import jakarta.persistence.EntityNotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.client.ResourceAccessException;

@RestControllerAdvice
public class ApiExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ApiExceptionHandler.class);

    @ExceptionHandler(EntityNotFoundException.class)
    ProblemDetail notFound() {
        return ProblemDetail.forStatus(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler({ResourceAccessException.class, RetryableException.class})
    ProblemDetail upstreamTimeout(Exception ex, HttpServletRequest req) {
        log.error("upstream timed out or unreachable method={} path={}", req.getMethod(), req.getRequestURI(), ex);
        return ProblemDetail.forStatus(HttpStatus.GATEWAY_TIMEOUT);
    }

    @ExceptionHandler(FeignException.class)
    ProblemDetail upstreamError(FeignException ex, HttpServletRequest req) {
        log.error("payouts answered status={} path={}", ex.status(), req.getRequestURI());
        return ProblemDetail.forStatus(HttpStatus.BAD_GATEWAY);
    }

    @ExceptionHandler(CallNotPermittedException.class)
    ProblemDetail open(CallNotPermittedException ex) {
        log.warn("circuit {} is open", ex.getCausingCircuitBreakerName());
        return ProblemDetail.forStatus(HttpStatus.SERVICE_UNAVAILABLE);
    }

    @ExceptionHandler(Exception.class)
    ProblemDetail unexpected(Exception ex, HttpServletRequest req) {
        log.error("unhandled error method={} path={}", req.getMethod(), req.getRequestURI(), ex);
        return ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR);
    }
}
