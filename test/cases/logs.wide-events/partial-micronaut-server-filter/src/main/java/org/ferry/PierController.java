package org.ferry;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

@Controller("/piers")
public class PierController {
    @Get
    public String all() {
        return "[]";
    }
}
