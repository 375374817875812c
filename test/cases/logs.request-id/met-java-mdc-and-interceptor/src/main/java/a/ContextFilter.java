package a;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

@Component
public class ContextFilter extends OncePerRequestFilter {
    static final String REQUEST_ID = "request_id";
    static final String USER_ID = "user_id";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        MDC.put(REQUEST_ID, Optional.ofNullable(request.getHeader("X-Request-Id")).orElseGet(() -> UUID.randomUUID().toString()));
        if (request.getUserPrincipal() != null) {
            MDC.put(USER_ID, request.getUserPrincipal().getName());
        }
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.clear();
        }
    }
}
