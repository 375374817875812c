package org.example;

import io.quarkus.logging.Log;
import org.eclipse.microprofile.faulttolerance.Fallback;

public class TimetableService {
    private final HarbourClient harbour;

    public TimetableService(HarbourClient harbour) {
        this.harbour = harbour;
    }

    @Fallback(fallbackMethod = "printedTimetable")
    public String timetable(String port) {
        return harbour.timetable(port);
    }

    @Fallback(fallbackMethod = "calm")
    public String weather(String port) {
        return harbour.weather(port);
    }

    String printedTimetable(String port) {
        Log.warnf("harbour of %s does not answer, printed timetable used", port);
        return "12:40";
    }

    String calm(String port) {
        return "calm";
    }
}
