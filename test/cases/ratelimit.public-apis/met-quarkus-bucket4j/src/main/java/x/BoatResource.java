package x;

import io.quarkiverse.bucket4j.runtime.RateLimited;
import io.quarkiverse.bucket4j.runtime.resolver.IpResolver;
import jakarta.ws.rs.*;

@Path("/boats")
public class BoatResource {
    @GET
    @RateLimited(bucket = "api", identityResolver = IpResolver.class)
    public String all() { return "[]"; }
}
