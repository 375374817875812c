import { App } from "aws-cdk-lib";
import { RentalStack } from "../lib/rental-stack";

const app = new App();

new RentalStack(app, "skate-rental-production", {
  env: { account: "111122223333", region: "eu-central-1" },
});
