Rails.application.routes.draw do
  post "/login", to: "sessions#create"
  get "/me", to: "users#me"
end
