Rails.application.routes.draw do
  resources :policies, only: :update do
    resources :claims, only: :create
  end
  post "claims/:id/pay", to: "claims#pay"
end
