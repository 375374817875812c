Rails.application.routes.draw do
  resources :books, only: :show do
    get :copies, on: :member
  end
end
