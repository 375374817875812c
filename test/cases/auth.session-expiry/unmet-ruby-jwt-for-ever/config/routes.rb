Rails.application.routes.draw do
  resources :orders, only: %i[index create]
  post "/login", to: "tokens#create"
end
