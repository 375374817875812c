package se.vinter.lifts;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/lifts")
public class LiftResource {
    @GET
    @Path("/{name}/queue")
    public int queue(@PathParam("name") String name) {
        return name.length();
    }

    @DELETE
    @Path("/{name}")
    public void close(@PathParam("name") String name) {
        System.getProperties().remove(name);
    }
}
