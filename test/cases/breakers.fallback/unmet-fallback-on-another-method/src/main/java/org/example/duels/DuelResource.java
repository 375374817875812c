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
    public String hero() {
        return client.random();
    }

    @GET
    @Path("/title")
    @Fallback(fallbackMethod = "nobody")
    public String title() {
        return "duel";
    }

    String nobody() {
        return "nobody";
    }
}
