package org.example.lighthouses;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.List;

@Path("/lighthouses")
public class LighthouseResource {

    public record Light(String name, String characteristic) {}

    private static final List<Light> LIGHTS =
            List.of(new Light("Roter Sand", "Fl 5s"), new Light("Alte Weser", "FWRG"));

    @GET
    public List<Light> all() {
        return LIGHTS;
    }

    @GET
    @Path("{name}")
    public Light one(String name) {
        return LIGHTS.stream().filter(l -> l.name().equals(name)).findFirst().orElseThrow(NotFoundException::new);
    }
}
