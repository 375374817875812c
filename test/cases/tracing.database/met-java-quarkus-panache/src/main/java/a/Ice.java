package a;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(baseUri = "http://ice.internal")
public interface Ice {
    @GET @Path("/rinks/{id}")
    String quality(@PathParam("id") long id);
}
