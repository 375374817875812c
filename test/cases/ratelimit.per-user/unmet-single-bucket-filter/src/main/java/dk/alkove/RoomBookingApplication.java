package dk.alkove;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class RoomBookingApplication {
    public static void main(String[] args) {
        SpringApplication.run(RoomBookingApplication.class, args);
    }
}
