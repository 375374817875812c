package com.example.blood;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@Path("/stock")
public class StockResource {

    @RestClient
    DepotClient depot;

    @GET
    @Path("/{group}")
    public DepotClient.Units stock(@PathParam("group") String group) {
        return depot.available(group);
    }
}
