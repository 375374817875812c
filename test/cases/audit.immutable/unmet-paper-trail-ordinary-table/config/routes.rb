Rails.application.routes.draw do
  resources :leases, only: :update
end
