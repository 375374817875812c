package org.example;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "harbour")
@Path("/harbour")
public interface HarbourClient {
    @GET
    String timetable(String port);

    @GET
    @Path("/weather")
    String weather(String port);
}
