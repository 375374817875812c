Rails.application.routes.draw do
  get "/orchards/:id/frost", to: "frosts#show"
end
