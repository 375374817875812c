Rails.application.routes.draw do
  devise_for :users
  resource :cart, only: [] do
    post :add
    delete :clear
  end
end
