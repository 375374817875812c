package fi.taiga.permits;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;

@Path("/permits")
public class PermitResource {

    @Inject
    ZoningService zoning;

    @GET
    @Path("/{lot}/felling")
    public Map<String, Boolean> felling(@PathParam("lot") String lot) {
        return Map.of("allowed", zoning.fellingAllowed(lot));
    }
}
