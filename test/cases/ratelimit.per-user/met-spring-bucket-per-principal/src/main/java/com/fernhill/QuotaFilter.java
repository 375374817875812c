package com.fernhill;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

@Component
public class QuotaFilter extends OncePerRequestFilter {

    private final Buckets buckets;

    public QuotaFilter(Buckets buckets) {
        this.buckets = buckets;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!buckets.of(request.getUserPrincipal().getName()).tryConsume(1)) {
            response.setStatus(429);
            return;
        }
        chain.doFilter(request, response);
    }
}
