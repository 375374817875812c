from locust import HttpUser, task, between


class Buyer(HttpUser):
    wait_time = between(1, 3)

    @task
    def buy(self):
        self.client.post("/orders", json={"sku": 1})


