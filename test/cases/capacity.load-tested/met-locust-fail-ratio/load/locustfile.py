from locust import HttpUser, task, between, events


class Buyer(HttpUser):
    wait_time = between(1, 3)

    @task
    def buy(self):
        self.client.post("/orders", json={"sku": 1})


@events.quitting.add_listener
def judge(environment, **kw):
    if environment.stats.total.fail_ratio > 0.01:
        environment.process_exit_code = 1
    elif environment.stats.total.get_response_time_percentile(0.95) > 800:
        environment.process_exit_code = 1
