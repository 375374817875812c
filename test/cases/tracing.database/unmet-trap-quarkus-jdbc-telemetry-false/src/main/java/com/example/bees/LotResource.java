package com.example.bees;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

@Path("/lots")
public class LotResource {

    @GET
    @Path("/{id}")
    public Lot get(@PathParam("id") long id) {
        return Lot.<Lot>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    @POST
    @Transactional
    public Response add(Lot lot) {
        lot.persist();
        return Response.status(Response.Status.CREATED).entity(lot).build();
    }
}
