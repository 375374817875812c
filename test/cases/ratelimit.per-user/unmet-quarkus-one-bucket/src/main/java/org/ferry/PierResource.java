package org.ferry;

import io.quarkiverse.bucket4j.runtime.RateLimited;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/piers")
@RateLimited(bucket = "piers")
public class PierResource {
    @GET
    public String all() {
        return "[]";
    }
}
