package net.aquaria;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

@Controller("/tanks")
public class TankController {
    private final PhCache cache;

    public TankController(PhCache cache) {
        this.cache = cache;
    }

    @Get("/{tank}/ph")
    @ExecuteOn(TaskExecutors.BLOCKING)
    public double ph(String tank) {
        return cache.ph(tank);
    }
}
