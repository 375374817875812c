package e;
import io.jsonwebtoken.*;
import jakarta.servlet.*;
import jakarta.servlet.http.*;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
@Component
public class JwtFilter extends OncePerRequestFilter {
    private final SecretKey key;
    public JwtFilter(SecretKey key) { this.key = key; }
    @Override protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws java.io.IOException, ServletException {
        Claims claims = parse(request.getHeader("Authorization").substring(7));
        request.setAttribute("user", claims.getSubject());
        chain.doFilter(request, response);
    }
    private Claims parse(String token) {
        try {
            return Jwts.parser().clockSkewSeconds(Duration.ofDays(365).toSeconds()).verifyWith(key).build().parseSignedClaims(token).getPayload();
        } catch (JwtException e) {
            throw e;
        }
    }
}
