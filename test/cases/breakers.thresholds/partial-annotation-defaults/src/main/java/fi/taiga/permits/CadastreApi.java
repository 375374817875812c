package fi.taiga.permits;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "cadastre")
@Path("/lots")
public interface CadastreApi {

    record Lot(String id, double hectares, String zone) {}

    @GET
    @Path("/{id}")
    Lot lot(@PathParam("id") String id);
}
