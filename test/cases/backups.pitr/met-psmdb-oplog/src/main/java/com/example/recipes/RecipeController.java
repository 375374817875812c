package com.example.recipes;

import com.mongodb.client.MongoClient;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;
import org.bson.Document;

@Controller("/recipes")
@ExecuteOn(TaskExecutors.BLOCKING)
public class RecipeController {

    private final MongoClient mongo;

    RecipeController(MongoClient mongo) {
        this.mongo = mongo;
    }

    @Post
    @Status(HttpStatus.CREATED)
    public void add(@Body Map<String, Object> recipe) {
        mongo.getDatabase("recipes").getCollection("recipes").insertOne(new Document(recipe));
    }
}
