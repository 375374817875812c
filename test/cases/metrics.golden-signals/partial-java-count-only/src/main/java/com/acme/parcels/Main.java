package com.acme.parcels;

import io.javalin.Javalin;
import java.util.Map;

public class Main {
    public static void main(String[] args) throws Exception {
        Metrics.start();
        Map<String, String> seeds = Map.of("oak", "acorn", "pine", "cone");
        Javalin app = Javalin.create();
        app.before(Metrics::count);
        app.get("/seeds/{tree}", ctx -> ctx.result(seeds.getOrDefault(ctx.pathParam("tree"), "?")));
        app.start(8080);
    }
}
