package org.example.duels;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.faulttolerance.Fallback;

@Path("/duels")
public class DuelResource {
    @Inject
    HeroClient client;

    @GET
    @Path("/hero")
    @Fallback(fallbackMethod = "nobody")
    public String hero() {
        return client.random();
    }

    @GET
    @Path("/title")
    public String title() {
        return "duel";
    }

    String nobody() {
        return "nobody";
    }
}
