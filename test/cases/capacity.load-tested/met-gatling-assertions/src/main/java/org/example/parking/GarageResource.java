package org.example.parking;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

@Path("/garages")
public class GarageResource {
    private final Map<String, Integer> free = new ConcurrentHashMap<>(Map.of("opera", 120, "station", 34));

    @GET
    @Path("/{name}")
    public Map<String, Object> free(@PathParam("name") String name) {
        return Map.of("name", name, "free", free.getOrDefault(name, 0));
    }
}
