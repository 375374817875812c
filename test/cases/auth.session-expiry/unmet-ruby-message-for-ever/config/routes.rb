Rails.application.routes.draw do
  post "/login", to: "logins#create"
  get "/moorings", to: "moorings#index"
end
