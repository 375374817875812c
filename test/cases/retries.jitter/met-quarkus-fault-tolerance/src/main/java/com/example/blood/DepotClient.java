package com.example.blood;

import io.smallrye.faulttolerance.api.ExponentialBackoff;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "depot")
@Path("/units")
public interface DepotClient {

    @GET
    @Path("/{group}")
    @Retry(maxRetries = 4, delay = 300, jitter = 150, delayUnit = ChronoUnit.MILLIS, jitterDelayUnit = ChronoUnit.MILLIS)
    @ExponentialBackoff(maxDelay = 4, maxDelayUnit = ChronoUnit.SECONDS)
    Units available(@PathParam("group") String group);

    record Units(String group, int count) {
    }
}
