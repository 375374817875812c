class BooksController < ApplicationController
  LIBRARY = Upstream.new(ENV.fetch("LIBRARY_URL"))

  def show
    render json: LIBRARY.read("/books/#{params[:id]}")
  end

  def copies
    render json: LIBRARY.read("/books/#{params[:id]}/copies")
  end
end
