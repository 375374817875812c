package com.example.allotments;

import io.quarkus.logging.Log;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

@Path("/plots")
public class PlotResource {

    private final Set<Long> taken = ConcurrentHashMap.newKeySet();

    @POST
    @Path("/{id}/claim")
    public Response claim(@PathParam("id") long id) {
        if (!taken.add(id)) {
            Log.warnf("plot %d is taken", id);
            return Response.status(Response.Status.CONFLICT).build();
        }
        Log.infof("plot %d claimed", id);
        return Response.noContent().build();
    }

    @PUT
    @Path("/{id}/release")
    public Response release(@PathParam("id") long id) {
        taken.remove(id);
        Log.infof("plot %d released", id);
        return Response.noContent().build();
    }
}
