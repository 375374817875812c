package no.fjord;

import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;
import org.slf4j.MDC;

@Provider
public class WhoFilter implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext context) {
        Principal principal = context.getSecurityContext().getUserPrincipal();
        if (principal == null) {
            throw new NotAuthorizedException("Bearer");
        }
        MDC.put("principal", principal.getName());
    }
}
