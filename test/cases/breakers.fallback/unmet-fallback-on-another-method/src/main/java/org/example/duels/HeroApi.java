package org.example.duels;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "heroes")
@Path("/heroes")
public interface HeroApi {
    @GET
    String random();
}
