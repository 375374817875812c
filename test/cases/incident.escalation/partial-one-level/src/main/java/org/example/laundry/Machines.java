package org.example.laundry;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

@Path("/machines")
public class Machines {
    private static final Set<String> BUSY = ConcurrentHashMap.newKeySet();

    @POST
    @Path("/{id}/start")
    public boolean start(@PathParam("id") String id) {
        return BUSY.add(id);
    }

    @GET
    @Path("/busy")
    public int busy() {
        return BUSY.size();
    }
}
