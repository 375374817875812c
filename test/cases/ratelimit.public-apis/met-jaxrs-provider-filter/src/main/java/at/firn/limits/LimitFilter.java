package at.firn.limits;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

@Provider
@PreMatching
public class LimitFilter implements ContainerRequestFilter {

    @Inject
    Window window;

    @Context
    HttpServerRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        if (!window.take(request.remoteAddress().hostAddress())) {
            context.abortWith(Response.status(429).header("Retry-After", 60).build());
        }
    }
}
