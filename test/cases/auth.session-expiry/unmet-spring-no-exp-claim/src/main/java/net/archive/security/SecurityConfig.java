package net.archive.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import io.jsonwebtoken.JwtException;
import java.io.IOException;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.web.filter.OncePerRequestFilter;

@Configuration
@EnableConfigurationProperties(JwtProperties.class)
class SecurityConfig {

    @Bean
    SecurityFilterChain chain(HttpSecurity http, TokenService tokens) throws Exception {
        return http.csrf(c -> c.disable())
            .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
            .authorizeHttpRequests(a -> a.requestMatchers("/login").permitAll().anyRequest().authenticated())
            .addFilterBefore(new BearerFilter(tokens), UsernamePasswordAuthenticationFilter.class)
            .build();
    }

    static class BearerFilter extends OncePerRequestFilter {
        private final TokenService tokens;

        BearerFilter(TokenService tokens) {
            this.tokens = tokens;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest req, HttpServletResponse res, FilterChain chain)
                throws ServletException, IOException {
            String header = req.getHeader("Authorization");
            if (header != null && header.startsWith("Bearer ")) {
                try {
                    var auth = UsernamePasswordAuthenticationToken.authenticated(
                        tokens.subject(header.substring(7)), null, List.of());
                    SecurityContextHolder.getContext().setAuthentication(auth);
                } catch (JwtException e) {
                    logger.warn("bearer token refused: " + e.getMessage());
                }
            }
            chain.doFilter(req, res);
        }
    }
}
