document.querySelector('#show').addEventListener('click', () => {
  document.querySelector('#panel').hidden = false;
});
