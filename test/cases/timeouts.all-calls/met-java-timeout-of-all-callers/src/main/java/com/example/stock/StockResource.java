package com.example.stock;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/stock")
public class StockResource {
    private final StockService service;

    public StockResource(StockService service) {
        this.service = service;
    }

    @GET
    @Path("/{id}")
    public Uni<Long> get(@PathParam("id") String id) {
        return this.service.onShelf(id);
    }
}
