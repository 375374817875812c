package a;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@Path("/rinks")
public class Rinks {
    @Inject @RestClient Ice ice;

    @GET @Path("/{id}")
    public String show(@PathParam("id") long id) {
        Rink rink = Rink.findById(id);
        return rink.name + ice.quality(id);
    }
}
