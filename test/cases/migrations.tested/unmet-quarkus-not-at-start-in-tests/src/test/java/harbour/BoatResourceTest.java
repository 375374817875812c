package harbour;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import static io.restassured.RestAssured.given;

@QuarkusTest
class BoatResourceTest {
    @Test
    void lists() {
        given().get("/boats").then().statusCode(200);
    }
}
