package at.firn;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;

@Path("/slopes")
public class SlopeResource {

    private static final Map<String, Integer> DEPTH_CM = Map.of("nordhang", 140, "kar", 95);

    @GET
    public Map<String, Integer> all() {
        return DEPTH_CM;
    }

    @GET
    @Path("/{name}")
    public Integer one(@PathParam("name") String name) {
        return DEPTH_CM.get(name);
    }
}
