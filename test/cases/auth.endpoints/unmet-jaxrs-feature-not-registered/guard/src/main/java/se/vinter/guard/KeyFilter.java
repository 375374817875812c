package se.vinter.guard;

import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;

public class KeyFilter implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext context) {
        String key = context.getHeaderString("Authorization");
        if (key == null || !Keys.known(key)) {
            throw new NotAuthorizedException(Response.status(Response.Status.UNAUTHORIZED).build());
        }
    }
}
