Rails.application.routes.draw do
  get "up" => "rails/health#show"

  namespace :api do
    resource :session, only: :create
    resources :products, only: %i[index show]
    resources :orders, only: %i[index show create]
    resource :account, only: %i[show update]
    post "webhooks/payments" => "webhooks#payments"
  end

  namespace :admin do
    resources :customers, only: %i[index show]
    resources :reports, only: %i[index show]
  end

  namespace :internal do
    post "stock" => "stock#update"
  end
end
