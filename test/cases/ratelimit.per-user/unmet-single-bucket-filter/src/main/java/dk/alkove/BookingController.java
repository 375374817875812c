package dk.alkove;

import java.security.Principal;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BookingController {

    @GetMapping("/rooms/{room}/bookings")
    Map<String, String> mine(@PathVariable String room, Principal user) {
        return Map.of("room", room, "user", user.getName());
    }
}
